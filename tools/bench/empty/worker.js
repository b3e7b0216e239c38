// The least a worker can do: answer.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(true));

// The floor: hears of every request once and writes what it heard in batches. It judges nothing.

const gatheringTime = 300;
const most = 100;

/** @type {Promise<IDBDatabase> | null} */
let opening = null;
let gathered = [];
let timer = 0;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('floor', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows', { autoIncrement: true }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opening;
}

async function write() {
  clearTimeout(timer);
  timer = 0;
  const batch = gathered;
  gathered = [];
  const store = (await open()).transaction('rows', 'readwrite').objectStore('rows');
  for (const row of batch) store.put(row);
}

chrome.webRequest.onBeforeRequest.addListener(
  ({ url, type, method, tabId, documentId, timeStamp }) => {
    gathered.push({ url, type, method, tabId, documentId, timeStamp });
    if (gathered.length >= most) void write();
    else timer ||= setTimeout(() => void write(), gatheringTime);
  },
  { urls: ['<all_urls>'] },
);

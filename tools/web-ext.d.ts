/** web-ext ships no types; this is the one call used (https://github.com/mozilla/web-ext). */
declare module 'web-ext' {
  export const cmd: {
    build(
      options: { sourceDir: string; artifactsDir: string; filename: string; overwriteDest: boolean },
      context: { showReadyMessage: boolean },
    ): Promise<{ extensionPath: string }>;
  };
}

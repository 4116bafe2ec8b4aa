import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  plain
} from "./chunk-TY4WWVDQ.js";

// src/commands/progress.ts
var WIDTH = 78;
var PAUSE = 50;
function progress(terminal) {
  if (!terminal.interactive) return {};
  const started = Date.now();
  let shown = 0;
  return {
    onProgress: (done, total, what) => {
      if (done === total) return clearProgress(terminal);
      if (Date.now() - shown < PAUSE) return;
      shown = Date.now();
      const rate = done / Math.max(0.1, (shown - started) / 1e3);
      const line = `verified ${done} of ${total} (${rate.toFixed(0)} a second): ${plain(what)}`;
      terminal.err(`\r\x1B[K${line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line}`);
    }
  };
}
function clearProgress(terminal) {
  if (terminal.interactive) terminal.err("\r\x1B[K");
}

export {
  progress,
  clearProgress
};

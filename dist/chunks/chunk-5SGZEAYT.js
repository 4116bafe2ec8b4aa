import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  exitStatus
} from "./chunk-HEVCHVR3.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import {
  REPORT_FORMATS
} from "./chunk-ZKAJBKAD.js";

// src/commands/render.ts
async function render(report, { format, color, width }) {
  const [tell, { rules }] = await Promise.all([REPORT_FORMATS[format].load(), import("./rules-HXLCQIHG.js")]);
  return tell(report, { color, width, rules });
}

// src/commands/deliver.ts
async function deliver(report, options, terminal) {
  const shown = options.output === void 0;
  const text = await render(report, { format: options.format, color: terminal.color && shown, width: shown ? terminal.columns : void 0 });
  await publishOutput(text, options, terminal);
  return exitStatus(report);
}

export {
  deliver
};

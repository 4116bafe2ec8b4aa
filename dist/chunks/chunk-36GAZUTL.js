import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c35_exitStatus as exitStatus
} from "./shared-B2A01CC1.js";
import {
  c38_publishOutput as publishOutput
} from "./shared-B2A01CC1.js";
import {
  REPORT_FORMATS
} from "./chunk-6TJQ2ZQ7.js";

// src/commands/render.ts
async function render(report, { format, color, width }) {
  const tell = await REPORT_FORMATS[format].load(async () => (await import("./rules-GBDEYYJV.js")).rules);
  return tell(report, { color, width });
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

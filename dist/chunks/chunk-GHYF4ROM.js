import {
  c33_exitStatus as exitStatus
} from "./shared-5DF5E1EE.js";
import {
  publishOutput,
  shownColumns
} from "./chunk-PLSZH7ZE.js";
import {
  REPORT_FORMATS
} from "./chunk-6ISJQYXE.js";

// src/commands/render.ts
async function render(report, { format, color, width }) {
  const tell = await REPORT_FORMATS[format].load(async () => (await import("./rules-MJ5UYTPS.js")).rules);
  return tell(report, { color, width });
}

// src/commands/deliver.ts
async function deliver(report, options, terminal) {
  const color = terminal.color && options.output === void 0;
  const text = await render(report, { format: options.format, color, width: shownColumns(options, terminal) });
  await publishOutput(text, options, terminal);
  return exitStatus(report);
}

export {
  deliver
};

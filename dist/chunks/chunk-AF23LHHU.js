import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  exitStatus
} from "./chunk-J7AYYCDJ.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";

// src/commands/render.ts
async function render(report, { format, color }) {
  switch (format) {
    case "text":
      return (await import("./text-ZR2RLZ55.js")).toText(report, { color });
    case "json":
      return (await import("./json-JJPBBKJ4.js")).toJson(report);
    case "markdown":
      return (await import("./summary-2MVQN2FK.js")).toMarkdown(report, {});
    case "sarif": {
      const [{ toSarif }, { rules }] = await Promise.all([import("./sarif-DXQTQ5MQ.js"), import("./rules-3BM3PMSP.js")]);
      return toSarif(report, rules);
    }
  }
}

// src/commands/deliver.ts
async function deliver(report, options, terminal) {
  const text = await render(report, { format: options.format, color: terminal.color && options.output === void 0 });
  await publishOutput(text, options, terminal);
  return exitStatus(report);
}

export {
  deliver
};

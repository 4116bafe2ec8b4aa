import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  writeOutput
} from "./chunk-MMR4UKFP.js";

// src/commands/publish-output.ts
async function publishOutput(text, options, terminal) {
  if (options.output === void 0) terminal.out(text);
  else await writeOutput(terminal.cwd, options.output, text);
}

export {
  publishOutput
};

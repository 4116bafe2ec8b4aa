import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-E5CXMKQS.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import {
  openFolder
} from "./chunk-V3FQVDJF.js";
import {
  run
} from "./chunk-PBXASAHH.js";
import "./chunk-IISETDHR.js";
import "./chunk-N7GEPHS2.js";
import "./shared-0C33A3F8.js";
import "./chunk-FTKY4AHL.js";
import "./chunk-LRWNISAA.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import {
  c52_progress as progress
} from "./shared-0C33A3F8.js";
import "./chunk-A6J5L4P4.js";
import "./chunk-2QSEPOAG.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";

// src/commands/audit.ts
async function audit(options, terminal) {
  const { world, runOptions, close } = await openFolder(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  audit
};

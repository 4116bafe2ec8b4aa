import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-36GAZUTL.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  openFolder
} from "./chunk-TBBF53LZ.js";
import {
  run
} from "./chunk-S2JI6FZV.js";
import "./chunk-RJ5QCI4K.js";
import "./chunk-N7GEPHS2.js";
import "./shared-B2A01CC1.js";
import "./chunk-FTKY4AHL.js";
import "./chunk-LRWNISAA.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c53_progress as progress
} from "./shared-B2A01CC1.js";
import "./chunk-CAWTOOZZ.js";
import "./chunk-6TJQ2ZQ7.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

// src/commands/audit.ts
async function audit(options, terminal) {
  const { world, runOptions, close } = await openFolder(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  audit
};

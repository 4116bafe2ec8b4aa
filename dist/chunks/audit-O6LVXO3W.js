import {
  deliverText,
  sayLinesBy
} from "./chunk-IUSVHRUF.js";
import "./shared-D014439A.js";
import "./chunk-V2WA7ABO.js";
import {
  openFolder
} from "./chunk-YX2WW6SP.js";
import {
  run
} from "./chunk-MBUNLWCB.js";
import "./chunk-T3QPLMW6.js";
import "./chunk-6SUXLZ5L.js";
import "./shared-D014439A.js";
import "./chunk-RC6RLAA4.js";
import "./chunk-TLGFELPE.js";
import "./chunk-A4PEWJN6.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-SOGG7RAQ.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import {
  c6_progress as progress
} from "./shared-D014439A.js";
import "./chunk-MPRM6E63.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";

// src/commands/audit.ts
async function audit(options, terminal) {
  const { world, runOptions, close } = await openFolder(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  if (report.subject.isAudit !== true) terminal.err("note: the recording is not of an audit, so only what it compared is judged\n");
  const status = await deliverText({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
  sayLinesBy(report, options, terminal);
  return status;
}
export {
  audit
};

import {
  deliver
} from "./chunk-GHYF4ROM.js";
import "./shared-7781B307.js";
import "./chunk-PLSZH7ZE.js";
import {
  openFolder
} from "./chunk-YBLAD7ZP.js";
import {
  run
} from "./chunk-HPLOIJVR.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-UXQRSCMP.js";
import "./shared-7781B307.js";
import "./chunk-FWYYG2L4.js";
import "./chunk-TNCXWGZ4.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./chunk-GLHGAA44.js";
import "./chunk-6S4KL5RR.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./chunk-4U6XA6WP.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./chunk-6ISJQYXE.js";
import {
  c7_progress as progress
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";

// src/commands/audit.ts
async function audit(options, terminal) {
  const { world, runOptions, close } = await openFolder(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  if (report.subject.isAudit !== true) terminal.err("note: the recording is not of an audit, so only what it compared is judged\n");
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  audit
};

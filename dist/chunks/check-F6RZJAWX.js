import {
  deliver
} from "./chunk-GHYF4ROM.js";
import "./shared-2215EC58.js";
import "./chunk-PLSZH7ZE.js";
import {
  openComparison
} from "./chunk-7U4WI6TV.js";
import {
  run
} from "./chunk-3QF3WE7Y.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-TQEVT22Z.js";
import "./shared-2215EC58.js";
import "./chunk-FWYYG2L4.js";
import "./chunk-IC7SBOIN.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-GLHGAA44.js";
import "./chunk-6MNHSBS6.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-A6WHMW6C.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-6ISJQYXE.js";
import {
  c6_progress as progress
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";

// src/commands/check.ts
async function check(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  check
};

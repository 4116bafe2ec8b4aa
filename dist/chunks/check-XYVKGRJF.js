import {
  deliver
} from "./chunk-GHYF4ROM.js";
import "./shared-5DF5E1EE.js";
import "./chunk-PLSZH7ZE.js";
import {
  openComparison
} from "./chunk-GWDBXTEP.js";
import {
  run
} from "./chunk-P7BUHMMX.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-2KVOWYCU.js";
import "./shared-5DF5E1EE.js";
import "./chunk-FWYYG2L4.js";
import "./chunk-XVNO7YCX.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-GLHGAA44.js";
import "./chunk-OBRY7N4E.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-35EVOV4D.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-6ISJQYXE.js";
import {
  c6_progress as progress
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

// src/commands/check.ts
async function check(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  check
};

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
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c85_wrap as wrap
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

// src/commands/demo.ts
import path from "node:path";
var INTRODUCTION = "A recorded pull request with twelve bumps, replayed without network. Every package in it is invented. The certificates were made under a trusted root of their own. The two blocked bumps repeat what real attacks did in March and June 2026.";
var WIDTH = 100;
async function demo(options, terminal) {
  const recording = path.join(terminal.home, "demo");
  const { world, runOptions, close } = await openComparison({ ...options, replay: recording }, terminal);
  if (options.format === "text") terminal.out(`${wrap(INTRODUCTION, terminal.columns ?? WIDTH).join("\n")}

`);
  const report = await run(world, runOptions);
  await deliver({ ...report, recording: await close() }, options, terminal);
  return 0;
}
export {
  demo
};

import {
  deliverText,
  sayLinesBy
} from "./chunk-IUSVHRUF.js";
import "./shared-D014439A.js";
import "./chunk-V2WA7ABO.js";
import {
  openComparison
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
import "./chunk-MPRM6E63.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import {
  c87_wrap as wrap
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";

// src/commands/demo.ts
import path from "node:path";
var INTRODUCTION = "A recorded pull request with twelve bumps, replayed without network. Every package in it is invented. The certificates were made under a trusted root of their own. The two blocked bumps repeat what real attacks did in March and June 2026.";
var WIDTH = 100;
async function demo(options, terminal) {
  const recording = path.join(terminal.home, "demo");
  const shown = path.relative(terminal.cwd, recording);
  const { world, runOptions, close } = await openComparison({ ...options, replay: recording }, terminal);
  if (options.format === "text") terminal.out(`${wrap(INTRODUCTION, terminal.columns ?? WIDTH).join("\n")}

`);
  const report = await run(world, runOptions);
  await deliverText({ ...report, recording: await close() }, options, terminal);
  sayLinesBy(report, { ...options, replay: shown.startsWith("..") ? recording : shown }, terminal);
  return 0;
}
export {
  demo
};

import {
  deliverText,
  sayLinesBy
} from "./chunk-SJY2ZTF4.js";
import "./shared-E04875EB.js";
import "./chunk-V2WA7ABO.js";
import {
  openComparison
} from "./chunk-5NNJ7WRV.js";
import {
  run
} from "./chunk-6IBNAPAS.js";
import "./chunk-MGO75CQ3.js";
import "./chunk-WUD7BNYU.js";
import "./shared-E04875EB.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-SOGG7RAQ.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-IVRKGX5G.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_wrap as wrap
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

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

import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-36GAZUTL.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  openComparison
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

// src/commands/demo.ts
import path from "node:path";
var INTRODUCTION = `A recorded pull request with twelve bumps, replayed without network. Every package in it is made up, and its certificates were
minted under a trusted root of their own; the two that are blocked do what real attacks did in March and June 2026.

`;
async function demo(options, terminal) {
  const recording = path.join(terminal.home, "demo");
  const { world, runOptions, close } = await openComparison({ ...options, replay: recording }, terminal);
  if (options.format === "text") terminal.out(INTRODUCTION);
  const report = await run(world, runOptions);
  await deliver({ ...report, recording: await close() }, options, terminal);
  return 0;
}
export {
  demo
};

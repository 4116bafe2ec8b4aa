import {
  deliver
} from "./chunk-W3VD7HZP.js";
import "./shared-783515CD.js";
import "./chunk-PLSZH7ZE.js";
import {
  openComparison
} from "./chunk-RRBG63ZJ.js";
import {
  run
} from "./chunk-XPAJNC7T.js";
import "./chunk-ZYEXWVTP.js";
import "./chunk-GNFVMRGB.js";
import "./shared-783515CD.js";
import "./chunk-6BRZFEXX.js";
import "./chunk-QIZ6UMJ2.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-GLHGAA44.js";
import "./chunk-JDC7KWHL.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-2YBKPHIR.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-VKVXCZCZ.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";

// src/commands/demo.ts
import path from "node:path";
var INTRODUCTION = `A recorded pull request with twelve bumps, replayed without network. Every package in it is invented. The certificates were
made under a trusted root of their own. The two blocked bumps repeat what real attacks did in March and June 2026.

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

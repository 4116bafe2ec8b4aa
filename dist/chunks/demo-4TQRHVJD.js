import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-AF23LHHU.js";
import "./chunk-J7AYYCDJ.js";
import "./chunk-6KXO2JTT.js";
import {
  openComparison
} from "./chunk-PJN5IH6V.js";
import {
  run
} from "./chunk-J7GSXLYL.js";
import "./chunk-H5RTXZGO.js";
import "./chunk-2YD7EQQR.js";
import "./chunk-WDYDADZZ.js";
import "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-LA6O4YYV.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-AI7QKUDQ.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-KHCNNCUA.js";
import "./chunk-ECGV5RLF.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-AZPNARBY.js";
import "./chunk-6E57W3N2.js";
import "./chunk-7TDLIFMQ.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-46N6HSVD.js";
import "./chunk-WBMCLLUE.js";
import "./chunk-65J4WYD6.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-4ZSESCRF.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/commands/demo.ts
import path from "node:path";
var INTRODUCTION = `A recorded pull request with twelve bumps, replayed without network. Every package in it is made up, and its certificates were
minted under a trusted root of their own; the two that are blocked do what real attacks did in March and June 2026.

`;
async function demo(options, terminal) {
  const recording = path.join(terminal.home, "demo");
  const { world, runOptions } = await openComparison({ ...options, replay: recording }, terminal);
  if (options.format === "text") terminal.out(INTRODUCTION);
  await deliver(await run(world, runOptions), options, terminal);
  return 0;
}
export {
  demo
};

import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-4CUQR5PZ.js";
import "./chunk-J7AYYCDJ.js";
import {
  run
} from "./chunk-7ESGXO5X.js";
import "./chunk-6KXO2JTT.js";
import {
  openComparison
} from "./chunk-LXNLRXEV.js";
import "./chunk-5VB6E7K2.js";
import "./chunk-SGQAFLRX.js";
import "./chunk-MACQXZSN.js";
import "./chunk-G4ONEVW2.js";
import "./chunk-DDTRPQGF.js";
import "./chunk-3TKJX64V.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-NDXFQG3D.js";
import "./chunk-7AXJGEQ4.js";
import "./chunk-FBBN7BI6.js";
import "./chunk-4IBBVETQ.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-YL6KJEO5.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-PTOMZKTN.js";
import "./chunk-AZPNARBY.js";
import "./chunk-BZBGQDIQ.js";
import "./chunk-HCTOO7ED.js";
import "./chunk-LQKDZGGG.js";
import "./chunk-67TOKUJH.js";
import "./chunk-46N6HSVD.js";
import "./chunk-VB5OD5FV.js";
import "./chunk-65J4WYD6.js";
import "./chunk-VOEYTM73.js";
import "./chunk-POY5ITKE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NEZMJFUR.js";
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

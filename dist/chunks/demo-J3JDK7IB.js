import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-5SGZEAYT.js";
import "./chunk-HEVCHVR3.js";
import {
  openComparison
} from "./chunk-QI6UZ5JD.js";
import "./chunk-6KXO2JTT.js";
import {
  run
} from "./chunk-LZFOYCYE.js";
import "./chunk-OVPUOV4O.js";
import "./chunk-6N2345EO.js";
import "./chunk-IG22PHLQ.js";
import "./chunk-PBN2TGCU.js";
import "./chunk-Y7LV7JZU.js";
import "./chunk-SL6OYEJ4.js";
import "./chunk-TA2YRGZL.js";
import "./chunk-RCPH6R77.js";
import "./chunk-CSNTEA73.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-C6D4DZF7.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-XUO5NSX5.js";
import "./chunk-7Z46W7B4.js";
import "./chunk-LFUFROGU.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-U7RNTWJK.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-DHIE4SVJ.js";
import "./chunk-YNEPCKBE.js";
import "./chunk-RWDXE5OK.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-YACAYRRS.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-6E57W3N2.js";
import "./chunk-EZZSRMSZ.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-46N6HSVD.js";
import "./chunk-VXBRSHTV.js";
import "./chunk-ZKAJBKAD.js";
import "./chunk-LZM3V3V7.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-6HVQNZTD.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

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

import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  deliver
} from "./chunk-IYOK5PMD.js";
import "./chunk-J7AYYCDJ.js";
import {
  run
} from "./chunk-YTNTKPB6.js";
import "./chunk-6KXO2JTT.js";
import {
  openFolder
} from "./chunk-TH2V2MNQ.js";
import "./chunk-EUS2E7EA.js";
import "./chunk-DRJLBUQL.js";
import "./chunk-4ZWHDA3S.js";
import "./chunk-G4ONEVW2.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-4ONB73MX.js";
import "./chunk-4IBBVETQ.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-QREEFC4K.js";
import "./chunk-GKJVHXBJ.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-AZPNARBY.js";
import "./chunk-75VJBN6Y.js";
import "./chunk-HCTOO7ED.js";
import "./chunk-6E57W3N2.js";
import "./chunk-QMI6BNU7.js";
import "./chunk-46N6HSVD.js";
import {
  progress
} from "./chunk-UMK3ER3P.js";
import "./chunk-BEMEZQ7P.js";
import "./chunk-65J4WYD6.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-POY5ITKE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-V6F4PORX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";

// src/commands/audit.ts
async function audit(options, terminal) {
  const { world, runOptions, close } = await openFolder(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  await close();
  return deliver(report, options, terminal);
}
export {
  audit
};

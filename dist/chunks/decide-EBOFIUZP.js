import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide,
  levelOf
} from "./chunk-3VIOGGEK.js";
import "./chunk-URS3ZHPG.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-GW7RSALQ.js";
import "./chunk-TT7XIQYX.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-AI7QKUDQ.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-ANSDECAT.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  conclude,
  decide,
  levelOf
};

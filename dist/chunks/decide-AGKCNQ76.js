import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide,
  levelOf
} from "./chunk-EIZAXDF6.js";
import "./chunk-YFVBR2GR.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-LFZODR6L.js";
import "./chunk-4ONB73MX.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-QREEFC4K.js";
import "./chunk-ANSDECAT.js";
import "./chunk-H5TBP2YP.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-7Y3QBSS7.js";
export {
  conclude,
  decide,
  levelOf
};

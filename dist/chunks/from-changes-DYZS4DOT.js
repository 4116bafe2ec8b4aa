import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  judge
} from "./chunk-WW2BNCW3.js";
import "./chunk-LMILY6JL.js";
import "./chunk-SUHEUUKI.js";
import "./chunk-3BX7VAWS.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-QEDZ3DZL.js";
import "./chunk-ZLLG72XO.js";
import "./chunk-Z26E4XJ3.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-6ELTT5BU.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-QOWIXFUT.js";
import "./chunk-LA6O4YYV.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-KEL2VGC6.js";
import "./chunk-7LCTGES3.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-AZPNARBY.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-WCCY5ZVD.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  judge
};

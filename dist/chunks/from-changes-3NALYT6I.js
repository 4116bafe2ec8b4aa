import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  judge
} from "./chunk-72ALKQBZ.js";
import "./chunk-DUCJGKG4.js";
import "./chunk-FKEOJXLW.js";
import "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-3VIOGGEK.js";
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
import "./chunk-LA6O4YYV.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-AI7QKUDQ.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-AZPNARBY.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  judge
};

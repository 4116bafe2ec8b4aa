import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-GW7RSALQ.js";
import "./chunk-TT7XIQYX.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-ANSDECAT.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  rules
};

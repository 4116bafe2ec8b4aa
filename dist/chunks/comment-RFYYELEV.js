import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  COMMENT_MARK,
  toComment
} from "./chunk-ZAUQXKEM.js";
import "./chunk-JSSACNTF.js";
import "./chunk-TRJ4HDUD.js";
import "./chunk-5Q6QFHFD.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-BK2A2L7T.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-GDAUV33E.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  COMMENT_MARK,
  toComment
};

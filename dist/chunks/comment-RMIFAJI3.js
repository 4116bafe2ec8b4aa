import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  COMMENT_MARK,
  toComment
} from "./chunk-FLDJVICQ.js";
import "./chunk-D7F5E2NW.js";
import "./chunk-TRJ4HDUD.js";
import "./chunk-YUTMOFJF.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-B6CBTC3D.js";
import "./chunk-WCCY5ZVD.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-GDAUV33E.js";
import "./chunk-3MXPX6SB.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  COMMENT_MARK,
  toComment
};

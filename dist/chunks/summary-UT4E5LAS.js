import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  SUMMARY_LIMIT,
  toMarkdown
} from "./chunk-KGSOGU4P.js";
import "./chunk-IXX25N7W.js";
import "./chunk-LBZ2XO5H.js";
import "./chunk-QPXXCVTV.js";
import "./chunk-77X5CG6S.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-NIQGROMD.js";
import "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  SUMMARY_LIMIT,
  toMarkdown
};

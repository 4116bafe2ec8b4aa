import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  errorAnnotations,
  errorSummary
} from "./chunk-HSWHSEI4.js";
import "./chunk-ARSJG6C4.js";
import "./chunk-TRJ4HDUD.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-3MXPX6SB.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  errorAnnotations,
  errorSummary
};

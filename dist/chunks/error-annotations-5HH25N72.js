import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  errorAnnotations,
  errorSummary
} from "./chunk-BYE5R2TP.js";
import "./chunk-G6KATKRR.js";
import "./chunk-IXX25N7W.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  errorAnnotations,
  errorSummary
};

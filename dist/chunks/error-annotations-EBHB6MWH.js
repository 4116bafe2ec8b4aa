import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  errorAnnotations,
  errorSummary
} from "./chunk-UXYFC2KN.js";
import "./chunk-NOQJG4J4.js";
import "./chunk-TRJ4HDUD.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  errorAnnotations,
  errorSummary
};

import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MESSAGE_LIMIT,
  READY_AT_TITLE,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
} from "./chunk-G6KATKRR.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  MESSAGE_LIMIT,
  READY_AT_TITLE,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};

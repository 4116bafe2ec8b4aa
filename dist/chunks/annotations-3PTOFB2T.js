import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MESSAGE_LIMIT,
  READY_AT_TITLE,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
} from "./chunk-NOQJG4J4.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
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

import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  reportValue,
  toJson
} from "./chunk-M7JCEP3C.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-SEUZPJGI.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-BK2A2L7T.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  reportValue,
  toJson
};

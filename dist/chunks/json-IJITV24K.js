import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  reportValue,
  toJson
} from "./chunk-LJFZ5DTI.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-SEUZPJGI.js";
import "./chunk-7LCTGES3.js";
import "./chunk-B6CBTC3D.js";
import "./chunk-WCCY5ZVD.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  reportValue,
  toJson
};

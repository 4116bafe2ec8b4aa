import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide,
  levelOf
} from "./chunk-72OF3B7N.js";
import "./chunk-HMSLCEGU.js";
import "./chunk-3TKJX64V.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-R6JNQXSD.js";
import "./chunk-NDXFQG3D.js";
import "./chunk-7AXJGEQ4.js";
import "./chunk-2DCAOARM.js";
import "./chunk-FBBN7BI6.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BIBMT3SL.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-7Y3QBSS7.js";
export {
  conclude,
  decide,
  levelOf
};

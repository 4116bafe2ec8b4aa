import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide,
  levelOf
} from "./chunk-4OKPZMIF.js";
import "./chunk-GHEAIBM5.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-R6JNQXSD.js";
import "./chunk-NDXFQG3D.js";
import "./chunk-7AXJGEQ4.js";
import "./chunk-7V535B64.js";
import "./chunk-4ONB73MX.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-ANSDECAT.js";
import "./chunk-H5TBP2YP.js";
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

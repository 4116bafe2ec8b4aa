import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-PRRUHRGM.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-H2IV5RXZ.js";
import "./chunk-WMX3P6UN.js";
import "./chunk-JYBEGREE.js";
import "./chunk-YACAYRRS.js";
import "./chunk-6E57W3N2.js";
import "./chunk-46N6HSVD.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-7Y3QBSS7.js";
export {
  createGitHub
};

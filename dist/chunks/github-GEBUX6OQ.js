import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-PGDYSPEP.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-EYSZWXRW.js";
import "./chunk-WMX3P6UN.js";
import "./chunk-JYBEGREE.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-AZPNARBY.js";
import "./chunk-6E57W3N2.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-46N6HSVD.js";
import "./chunk-7Y3QBSS7.js";
export {
  createGitHub
};

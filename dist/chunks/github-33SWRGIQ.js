import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-DG6UVTND.js";
import "./chunk-Q2RWOKBW.js";
import "./chunk-WMX3P6UN.js";
import "./chunk-KKXQVOS2.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-AZPNARBY.js";
import "./chunk-6E57W3N2.js";
import "./chunk-QMI6BNU7.js";
import "./chunk-46N6HSVD.js";
import "./chunk-7Y3QBSS7.js";
export {
  createGitHub
};

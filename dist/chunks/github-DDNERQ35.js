import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-27MN7ZMD.js";
import "./chunk-QJS4LLAQ.js";
import "./chunk-BLZJ4CEZ.js";
import "./chunk-IPHS222D.js";
import "./chunk-PTOMZKTN.js";
import "./chunk-LQKDZGGG.js";
import "./chunk-BVCAWDIF.js";
import "./chunk-46N6HSVD.js";
import "./chunk-AZPNARBY.js";
import "./chunk-7Y3QBSS7.js";
export {
  createGitHub
};

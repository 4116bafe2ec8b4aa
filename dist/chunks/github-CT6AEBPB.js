import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-TSGJ2SF5.js";
import "./chunk-UZ3DFFI3.js";
import "./chunk-BLZJ4CEZ.js";
import "./chunk-ZZQTFJAM.js";
import "./chunk-PTOMZKTN.js";
import "./chunk-AZPNARBY.js";
import "./chunk-LQKDZGGG.js";
import "./chunk-67TOKUJH.js";
import "./chunk-46N6HSVD.js";
import "./chunk-7Y3QBSS7.js";
export {
  createGitHub
};

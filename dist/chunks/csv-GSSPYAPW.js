import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  CSV_COLUMNS,
  csvRows,
  csvText,
  toCsv
} from "./chunk-LSQSRXQI.js";
import "./chunk-GNXHGWCF.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  CSV_COLUMNS,
  csvRows,
  csvText,
  toCsv
};

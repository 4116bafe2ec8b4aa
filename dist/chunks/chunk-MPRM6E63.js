
// src/report/formats.ts
var REPORT_FORMAT_NAMES = ["text", "json", "markdown", "sarif", "github", "csv", "html", "codeclimate", "junit"];
var REPORT_FORMATS = {
  text: { medium: "terminal", load: async () => (await import("./text-5WX53Q3R.js")).toText },
  json: {
    medium: "json",
    load: async () => (await import("./json-F7GN3SGC.js")).toJson,
    loadPieces: async () => (await import("./json-F7GN3SGC.js")).jsonPieces
  },
  markdown: {
    medium: "markdown",
    load: async () => {
      const { toMarkdown } = await import("./summary-TEAGEQEX.js");
      return (report) => toMarkdown(report);
    }
  },
  sarif: {
    medium: "json",
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import("./sarif-ETQ5V3NW.js"), rules()]);
      return (report) => toSarif(report, metadata);
    }
  },
  github: { medium: "commands", load: async () => (await import("./github-AG4ZJJGE.js")).toGitHub },
  csv: { medium: "csv", load: async () => (await import("./csv-HK637SSG.js")).toCsv },
  codeclimate: { medium: "json", load: async () => (await import("./codeclimate-F5GABC55.js")).toCodeClimate },
  junit: { medium: "xml", load: async () => (await import("./junit-ULA2FZD7.js")).toJunit },
  html: { medium: "page", load: async () => (await import("./report-Q5CVIDT6.js")).toHtml }
};

export {
  REPORT_FORMAT_NAMES,
  REPORT_FORMATS
};

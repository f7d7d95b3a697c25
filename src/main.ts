import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { loadExampleData } from './load-example-data.js';
import { serve } from './platform/start/serve.js';

await serve({ module: (config) => AppModule.for(config), loadExamples: loadExampleData }, process.env);

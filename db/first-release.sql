-- A desk as the first release left it (migrations 0000 and 0001): three reports of sample/ imported, an admin added, one event
-- confirmed. Written by that release, then read out row by row. db/upgrade.test.ts brings it up to date.
INSERT INTO __drizzle_migrations (id,hash,created_at) VALUES (NULL,'af0fed6e3af9a1bfee8bda4e878d63c56fcc8791796a0861224232e4e8c09985',1795245253595);
INSERT INTO __drizzle_migrations (id,hash,created_at) VALUES (NULL,'d43cf3b6e1d264e7fcfe4188d9bd47ea53458727a1ce9d8105a0f0d4e962642d',1795245254420);
INSERT INTO accounts (id,account_id,provider_id,user_id,access_token,refresh_token,id_token,access_token_expires_at,refresh_token_expires_at,scope,password,created_at,updated_at) VALUES ('0cfefe6e-f044-4bd0-8753-f55d773d26ae','0bb61793-b114-4f0c-87b7-69aa56c0342b','credential','0bb61793-b114-4f0c-87b7-69aa56c0342b',NULL,NULL,NULL,NULL,NULL,NULL,'2f7eda7fac74b99f880e5bedddae9aba:2e95f0f1f1038de7b7a83766adaeb1a4d42a36104f36844f1086504983f626cf6ba24f392953ccd4d20caed15a9651602c381e74fc639e657d4e1c74ebd9eeb7',1795291115576,1795291115576);
INSERT INTO users (id,name,email,email_verified,image,role,created_at,updated_at) VALUES ('0bb61793-b114-4f0c-87b7-69aa56c0342b','Ada','ada@desk.example',0,NULL,'admin',1795291115576,1795291115576);
INSERT INTO articles (id,upload_id,title,text,text_sha256,url,publisher_id,original_outlet_id,state_outlet,published,published_lower,published_upper,published_basis,published_evidence_id,title_evidence_id,publisher_evidence_id,outlet_evidence_id,disclaimer_evidence_id,language,main_entity_id,extractor_version,removals,repairs,imported_at,imported_by) VALUES (1,1,'Baogang’s Party Committee meets for the 35th time in 2024','On December 20, 2024, the Party Committee of Baogang Group held its 35th meeting of the year. Meng Fanying, Party Secretary and Chairman, presided.

The committee took up the results of the Central Economic Work Conference and a letter of Xi Jinping to American business leaders. Its conclusions were broad: use the policies on offer, carry on with reform in the operating units, and keep plants safe over the turn of the year.

Governance of the Party organisation was the second subject. Output, prices and investment did not come up in the published account.

Summarises: a Rare Earth Exchanges report on Baogang''s December 2024 committee meeting.','40edf170ceb78fcbf4613f74293bdfa221e142969de91cd3674146a4966dbcc7','https://rareearthexchanges.com/news/baogang-group-market-strategy',1,NULL,0,NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,'en',1,'2026.11.21','[]','[]',1795291078321,'local:owner');
INSERT INTO articles (id,upload_id,title,text,text_sha256,url,publisher_id,original_outlet_id,state_outlet,published,published_lower,published_upper,published_basis,published_evidence_id,title_evidence_id,publisher_evidence_id,outlet_evidence_id,disclaimer_evidence_id,language,main_entity_id,extractor_version,removals,repairs,imported_at,imported_by) VALUES (2,2,'Artificial intelligence reaches Baogang’s top table','Baogang Group''s Party Committee held the 15th meeting of its Standing Committee in 2025 on May 13, 2025, Baogang Daily reported. Party Secretary and Chairman Meng Fanying led the discussion.

Digital tools filled most of the agenda: mining and metallurgy are to be rebuilt around data, and the company promises to develop applications of artificial intelligence. The 15th Five-Year Plan is the measure. The brand should also become better known abroad.

No budget and no supplier was named, and what state media relay here are the company''s own claims.

Summarises: a Rare Earth Exchanges report on the meeting of 13 May 2025, relaying Baogang Daily.','26ac8bd7ff6664ace479d025d4c07eb5f93c0d7a9a8d37d332c6f30a0661043a','https://rareearthexchanges.com/?p=5652',1,2,1,NULL,NULL,NULL,'none',NULL,NULL,NULL,22,NULL,'en',1,'2026.11.21','[]','[]',1795291085827,'local:owner');
INSERT INTO articles (id,upload_id,title,text,text_sha256,url,publisher_id,original_outlet_id,state_outlet,published,published_lower,published_upper,published_basis,published_evidence_id,title_evidence_id,publisher_evidence_id,outlet_evidence_id,disclaimer_evidence_id,language,main_entity_id,extractor_version,removals,repairs,imported_at,imported_by) VALUES (3,3,'China Rare Earth is back in profit','China Rare Earth Resources and Technology (000831), the listed company of China Rare Earth Group, lost money in 2024. Its revenue in 2024 was RMB 3.027 billion, down 24.09%, and the net loss attributable to shareholders was RMB 287 million.

The first quarter of 2025 looks better. Revenue in the first quarter of 2025 came to RMB 728 million, up 141.32% from a year earlier, and net profit to RMB 73 million.

Prices of dysprosium oxide and larger volumes helped. Brokers expect revenue of RMB 4.585 billion for 2025.

Summarises: a Reportify summary of the company''s reports for 2024 and early 2025.','f4f7e2070fa57d2ec25f284d2735137aa73ca6335a4b10ff62d1828c65a9e9b9','https://reportify.ai/reports/1114187068197703680',1,NULL,0,NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,'en',10,'2026.11.21','[]','[]',1795291086514,'local:owner');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (1,1,0,92,'On December 20, 2024, the Party Committee of Baogang Group held its 35th meeting of the year','','. Meng Fanying, Party Secretary ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (2,1,3,20,'December 20, 2024','On ',', the Party Committee of Baogang');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (3,1,26,41,'Party Committee','On December 20, 2024, the ',' of Baogang Group held its 35th ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (4,1,45,58,'Baogang Group','0, 2024, the Party Committee of ',' held its 35th meeting of the ye');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (5,1,68,80,'35th meeting','ittee of Baogang Group held its ',' of the year. Meng Fanying, Part');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (6,1,94,106,'Meng Fanying','d its 35th meeting of the year. ',', Party Secretary and Chairman, ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (7,1,108,123,'Party Secretary','ting of the year. Meng Fanying, ',' and Chairman, presided.

The co');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (8,1,108,136,'Party Secretary and Chairman','ting of the year. Meng Fanying, ',', presided.

The committee took ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (9,1,239,249,'Xi Jinping','Work Conference and a letter of ',' to American business leaders. I');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (10,1,389,395,'plants','n the operating units, and keep ',' safe over the turn of the year.');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (11,1,429,439,'Governance','afe over the turn of the year.

',' of the Party organisation was t');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (12,1,447,465,'Party organisation','of the year.

Governance of the ',' was the second subject. Output,');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (13,1,490,496,'Output','isation was the second subject. ',', prices and investment did not ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (14,1,577,597,'Rare Earth Exchanges','blished account.

Summarises: a ',' report on Baogang''s December 20');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (15,1,608,615,'Baogang',' Rare Earth Exchanges report on ','''s December 2024 committee meeti');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (16,2,0,13,'Baogang Group','','''s Party Committee held the 15th');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (17,2,0,103,'Baogang Group''s Party Committee held the 15th meeting of its Standing Committee in 2025 on May 13, 2025','',', Baogang Daily reported. Party ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (18,2,16,31,'Party Committee','Baogang Group''s ',' held the 15th meeting of its St');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (19,2,41,53,'15th meeting','roup''s Party Committee held the ',' of its Standing Committee in 20');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (20,2,61,79,'Standing Committee','ee held the 15th meeting of its ',' in 2025 on May 13, 2025, Baogan');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (21,2,91,103,'May 13, 2025','s Standing Committee in 2025 on ',', Baogang Daily reported. Party ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (22,2,105,118,'Baogang Daily','mittee in 2025 on May 13, 2025, ',' reported. Party Secretary and C');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (23,2,129,144,'Party Secretary',', 2025, Baogang Daily reported. ',' and Chairman Meng Fanying led t');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (24,2,129,157,'Party Secretary and Chairman',', 2025, Baogang Daily reported. ',' Meng Fanying led the discussion');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (25,2,158,170,'Meng Fanying','d. Party Secretary and Chairman ',' led the discussion.

Digital to');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (26,2,192,199,'Digital','ng Fanying led the discussion.

',' tools filled most of the agenda');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (27,2,280,284,'data','llurgy are to be rebuilt around ',', and the company promises to de');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (28,2,338,361,'artificial intelligence','ises to develop applications of ','. The 15th Five-Year Plan is the');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (29,2,367,386,'15th Five-Year Plan','of artificial intelligence. The ',' is the measure. The brand shoul');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (30,2,568,588,'Rare Earth Exchanges','ny''s own claims.

Summarises: a ',' report on the meeting of 13 May');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (31,2,636,649,'Baogang Daily','eeting of 13 May 2025, relaying ','.');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (32,3,0,41,'China Rare Earth Resources and Technology','',' (000831), the listed company of');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (33,3,0,116,'China Rare Earth Resources and Technology (000831), the listed company of China Rare Earth Group, lost money in 2024','','. Its revenue in 2024 was RMB 3.');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (34,3,43,49,'000831','Earth Resources and Technology (','), the listed company of China R');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (35,3,56,70,'listed company','es and Technology (000831), the ',' of China Rare Earth Group, lost');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (36,3,74,96,'China Rare Earth Group','(000831), the listed company of ',', lost money in 2024. Its revenu');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (37,3,118,172,'Its revenue in 2024 was RMB 3.027 billion, down 24.09%','arth Group, lost money in 2024. ',', and the net loss attributable ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (38,3,122,129,'revenue',' Group, lost money in 2024. Its ',' in 2024 was RMB 3.027 billion, ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (39,3,133,137,'2024','t money in 2024. Its revenue in ',' was RMB 3.027 billion, down 24.');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (40,3,161,172,'down 24.09%',' in 2024 was RMB 3.027 billion, ',', and the net loss attributable ');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (41,3,174,239,'and the net loss attributable to shareholders was RMB 287 million','RMB 3.027 billion, down 24.09%, ','.

The first quarter of 2025 loo');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (42,3,182,190,'net loss','7 billion, down 24.09%, and the ',' attributable to shareholders wa');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (43,3,191,219,'attributable to shareholders',', down 24.09%, and the net loss ',' was RMB 287 million.

The first');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (44,3,207,219,'shareholders','nd the net loss attributable to ',' was RMB 287 million.

The first');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (45,3,282,289,'Revenue','t quarter of 2025 looks better. ',' in the first quarter of 2025 ca');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (46,3,282,374,'Revenue in the first quarter of 2025 came to RMB 728 million, up 141.32% from a year earlier','t quarter of 2025 looks better. ',', and net profit to RMB 73 milli');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (47,3,297,318,'first quarter of 2025','25 looks better. Revenue in the ',' came to RMB 728 million, up 141');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (48,3,344,354,'up 141.32%','f 2025 came to RMB 728 million, ',' from a year earlier, and net pr');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (49,3,376,408,'and net profit to RMB 73 million','up 141.32% from a year earlier, ','.

Prices of dysprosium oxide an');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (50,3,380,390,'net profit','41.32% from a year earlier, and ',' to RMB 73 million.

Prices of d');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (51,3,465,472,'Brokers','xide and larger volumes helped. ',' expect revenue of RMB 4.585 bil');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (52,3,465,517,'Brokers expect revenue of RMB 4.585 billion for 2025','xide and larger volumes helped. ','.

Summarises: a Reportify summa');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (53,3,480,487,'revenue',' volumes helped. Brokers expect ',' of RMB 4.585 billion for 2025.
');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (54,3,513,517,'2025','evenue of RMB 4.585 billion for ','.

Summarises: a Reportify summa');
INSERT INTO evidence (id,article_id,start,end,quote,prefix,suffix) VALUES (55,3,534,543,'Reportify','illion for 2025.

Summarises: a ',' summary of the company''s report');
INSERT INTO audit_log (id,at,actor,action,subject_kind,subject_id,before,after) VALUES (1,1795291078321,'local:owner','import-report','article','1',NULL,'{"outcome":"new","articleId":1,"title":"Baogang’s Party Committee meets for the 35th time in 2024","facts":8,"filename":"01-baogang-35th-meeting-2024.txt","batchId":1}');
INSERT INTO audit_log (id,at,actor,action,subject_kind,subject_id,before,after) VALUES (2,1795291085827,'local:owner','import-report','article','2',NULL,'{"outcome":"new","articleId":2,"title":"Artificial intelligence reaches Baogang’s top table","facts":8,"filename":"08-baogang-15th-meeting-ai.txt","batchId":1}');
INSERT INTO audit_log (id,at,actor,action,subject_kind,subject_id,before,after) VALUES (3,1795291086514,'local:owner','import-report','article','3',NULL,'{"outcome":"new","articleId":3,"title":"China Rare Earth is back in profit","facts":11,"filename":"19-china-rare-earth-000831.txt","batchId":1}');
INSERT INTO audit_log (id,at,actor,action,subject_kind,subject_id,before,after) VALUES (4,1795291115576,'local:owner','add-user','user','0bb61793-b114-4f0c-87b7-69aa56c0342b',NULL,'{"name":"Ada","email":"ada@desk.example","role":"admin"}');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (1,'baogang-group','organization','Baogang Group',1,'inner-mongolia-sasac','proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (2,'meng-fanying','person','Meng Fanying',NULL,NULL,'proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (3,'xi-jinping','person','Xi Jinping',NULL,NULL,'proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (4,'rare-earth-exchanges','publication','Rare Earth Exchanges',0,NULL,'proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (6,'baogang-daily','publication','Baogang Daily',1,'baogang-group','proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (8,'five-year-plan-15','policy','15th Five-Year Plan',NULL,NULL,'proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (10,'china-rare-earth-resources','organization','China Rare Earth Resources and Technology',1,'china-rare-earth-group','proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (11,'china-rare-earth-group','organization','China Rare Earth Group',1,'sasac','proposed');
INSERT INTO entities (id,key,type,name,state_owned,parent_key,review_status) VALUES (12,'reportify','publication','Reportify',0,NULL,'proposed');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (1,1,'Baogang Group','baogang group','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (2,1,'Baogang','baogang','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (3,1,'Baogang (Group) Company','baogang group company','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (4,1,'Baotou Iron and Steel','baotou iron and steel','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (5,1,'Baotou Iron and Steel Group','baotou iron and steel group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (6,1,'Baotou Steel','baotou steel','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (7,1,'Baotou Steel Group','baotou steel group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (8,1,'Inner Mongolia Baotou Steel','inner mongolia baotou steel','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (9,1,'Inner Mongolia Baotou Steel Group','inner mongolia baotou steel group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (10,1,'Inner Mongolia Baogang Group','inner mongolia baogang group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (11,1,'包钢集团','包钢集团','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (12,1,'包钢（集团）公司','包钢 集团 公司','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (13,1,'包头钢铁（集团）有限责任公司','包头钢铁 集团 有限责任公司','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (14,1,'包头钢铁集团','包头钢铁集团','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (15,1,'包钢','包钢','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (16,2,'Meng Fanying','meng fanying','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (17,2,'孟繁英','孟繁英','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (18,3,'Xi Jinping','xi jinping','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (19,3,'Xi','xi','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (20,3,'习近平','习近平','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (21,4,'Rare Earth Exchanges','rare earth exchanges','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (22,4,'REEx','reex','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (38,6,'Baogang Daily','baogang daily','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (39,6,'Baotou Steel Daily','baotou steel daily','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (40,6,'包钢日报','包钢日报','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (43,8,'15th Five-Year Plan','15th five year plan','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (46,10,'China Rare Earth Resources and Technology','china rare earth resources and technology','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (47,10,'000831','000831','Zyyy','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (48,10,'China Rare Earth Resources','china rare earth resources','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (49,10,'China Minmetals Rare Earth','china minmetals rare earth','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (50,10,'Minmetals Rare Earth','minmetals rare earth','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (51,10,'五矿稀土','五矿稀土','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (52,10,'中国稀土集团资源科技股份有限公司','中国稀土集团资源科技股份有限公司','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (53,11,'China Rare Earth Group','china rare earth group','Latn','en','text');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (54,11,'China Rare Earths Group','china rare earths group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (55,11,'China Rare-Earth Group','china rare earth group','Latn','en','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (56,11,'中国稀土集团','中国稀土集团','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (57,11,'中国稀土集团有限公司','中国稀土集团有限公司','Hans','zh-Hans','gazetteer');
INSERT INTO entity_aliases (id,entity_id,alias,fold,script,language,origin) VALUES (58,12,'Reportify','reportify','Latn','en','text');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (1,1,'host');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (1,2,'chair');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (2,1,'host');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (2,2,'chair');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (3,10,'host');
INSERT INTO event_participants (event_id,entity_id,role) VALUES (3,11,'participant');
INSERT INTO event_themes (event_id,theme_id) VALUES (1,13);
INSERT INTO event_themes (event_id,theme_id) VALUES (2,13);
INSERT INTO event_themes (event_id,theme_id) VALUES (3,2);
INSERT INTO events (id,article_id,type,family,title,date,date_lower,date_upper,date_precision,date_basis,date_note,date_evidence_id,month,series_id,ordinal,series_year,series_evidence_id,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (1,1,'meeting','meeting','Baogang Group: 35th Party Committee meeting of 2024','2024-12-20','2024-12-20','2024-12-20','day','stated',NULL,2,'2024-12',1,35,2024,5,1,NULL,'reported',3,0.97,'confirmed');
INSERT INTO events (id,article_id,type,family,title,date,date_lower,date_upper,date_precision,date_basis,date_note,date_evidence_id,month,series_id,ordinal,series_year,series_evidence_id,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (2,2,'meeting','meeting','Baogang Group: 15th Party Committee meeting of 2025','2025-05-13','2025-05-13','2025-05-13','day','stated',NULL,21,'2025-05',1,15,2025,19,17,'Baogang Daily','reported',3,0.97,'proposed');
INSERT INTO events (id,article_id,type,family,title,date,date_lower,date_upper,date_precision,date_basis,date_note,date_evidence_id,month,series_id,ordinal,series_year,series_evidence_id,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (3,3,'results','finance','China Rare Earth Resources and Technology lost money in 2024',NULL,NULL,NULL,'none','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,33,NULL,'reported',3,0.55,'proposed');
INSERT INTO series (id,body,body_fold,kind,entity_id) VALUES (1,'Baogang Group Party Committee','baogang group party committee','meeting',1);
INSERT INTO figures (id,article_id,metric,subject_entity_id,subject,value,value_max,unit,period,period_lower,period_upper,period_evidence_id,change,change_alt,change_evidence_id,qualifier,as_written,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (1,3,'revenue',10,'China Rare Earth Resources and Technology',3027000000.0,NULL,'CNY','2024','2024-01-01','2024-12-31',39,'{"value":-24.09,"unit":"%","basis":"yoy"}',NULL,40,'exact','RMB 3.027 billion',37,NULL,'reported',3,0.8,'proposed');
INSERT INTO figures (id,article_id,metric,subject_entity_id,subject,value,value_max,unit,period,period_lower,period_upper,period_evidence_id,change,change_alt,change_evidence_id,qualifier,as_written,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (2,3,'net_profit',10,'China Rare Earth Resources and Technology',-287000000.0,NULL,'CNY','2024','2024-01-01','2024-12-31',39,NULL,NULL,NULL,'exact','RMB 287 million',41,NULL,'reported',3,0.8,'proposed');
INSERT INTO figures (id,article_id,metric,subject_entity_id,subject,value,value_max,unit,period,period_lower,period_upper,period_evidence_id,change,change_alt,change_evidence_id,qualifier,as_written,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (3,3,'revenue',10,'China Rare Earth Resources and Technology',728000000.0,NULL,'CNY','2025-01/2025-03','2025-01-01','2025-03-31',47,'{"value":141.32,"unit":"%","basis":"yoy"}',NULL,48,'exact','RMB 728 million',46,NULL,'reported',3,0.8,'proposed');
INSERT INTO figures (id,article_id,metric,subject_entity_id,subject,value,value_max,unit,period,period_lower,period_upper,period_evidence_id,change,change_alt,change_evidence_id,qualifier,as_written,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (4,3,'net_profit',10,'China Rare Earth Resources and Technology',73000000.0,NULL,'CNY','2025-01/2025-03','2025-01-01','2025-03-31',47,NULL,NULL,NULL,'exact','RMB 73 million',49,NULL,'reported',3,0.8,'proposed');
INSERT INTO figures (id,article_id,metric,subject_entity_id,subject,value,value_max,unit,period,period_lower,period_upper,period_evidence_id,change,change_alt,change_evidence_id,qualifier,as_written,evidence_id,speaker,claim_status,credibility,confidence,review_status) VALUES (5,3,'revenue',10,'China Rare Earth Resources and Technology',4585000000.0,NULL,'CNY','2025','2025-01-01','2025-12-31',54,NULL,NULL,NULL,'forecast','RMB 4.585 billion',52,NULL,'reported',3,0.8,'proposed');
INSERT INTO import_batches (id,started_at,finished_at,started_by,channel) VALUES (1,1795291077914,1795291088661,'local:owner','command-line');
INSERT INTO import_items (id,batch_id,filename,byte_length,outcome,reason,remedy,article_id,facts,at) VALUES (1,1,'01-baogang-35th-meeting-2024.txt',833,'new',NULL,NULL,1,8,1795291078321);
INSERT INTO import_items (id,batch_id,filename,byte_length,outcome,reason,remedy,article_id,facts,at) VALUES (2,1,'08-baogang-15th-meeting-ai.txt',800,'new',NULL,NULL,2,8,1795291085827);
INSERT INTO import_items (id,batch_id,filename,byte_length,outcome,reason,remedy,article_id,facts,at) VALUES (3,1,'19-china-rare-earth-000831.txt',742,'new',NULL,NULL,3,11,1795291086514);
INSERT INTO entity_roles (id,article_id,entity_id,title,organisation,evidence_id) VALUES (1,1,2,'Party Secretary and Chairman',NULL,8);
INSERT INTO entity_roles (id,article_id,entity_id,title,organisation,evidence_id) VALUES (2,2,2,'Party Secretary and Chairman',NULL,24);
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (1,1,1,4,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (2,1,1,15,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (3,1,2,6,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (4,1,3,9,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (5,1,4,14,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (6,2,1,16,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (7,2,6,22,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (8,2,6,31,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (9,2,2,25,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (10,2,8,29,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (11,2,4,30,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (12,3,10,32,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (13,3,10,34,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (14,3,11,36,0.95,'proposed');
INSERT INTO mentions (id,article_id,entity_id,evidence_id,confidence,review_status) VALUES (15,3,12,55,0.95,'proposed');
INSERT INTO sources (id,name,fold,owner,state_owned,country,reliability,reliability_reason) VALUES (1,'Lodestone sample brief','lodestone sample brief',NULL,0,NULL,'F',NULL);
INSERT INTO sources (id,name,fold,owner,state_owned,country,reliability,reliability_reason) VALUES (2,'Baogang Daily','baogang daily','Baogang Group',1,'CN','C','In-house outlet of a state-owned company: right about meetings and names, promotional about results.');
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (1,1,3);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (2,1,7);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (3,1,9);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (4,1,12);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (5,2,10);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (6,2,13);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (7,3,11);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (8,4,26);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (9,4,27);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (10,4,28);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (11,5,18);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (12,5,20);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (13,5,23);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (14,6,38);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (15,6,42);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (16,6,43);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (17,6,45);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (18,6,50);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (19,6,53);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (20,7,35);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (21,7,44);
INSERT INTO tag_evidence (id,tag_id,evidence_id) VALUES (22,7,51);
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (1,1,13,1.0,3,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (2,1,15,0.29,10,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (3,1,8,0.26,11,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (4,2,3,1.0,26,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (5,2,13,0.46,18,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (6,3,6,1.0,38,'proposed');
INSERT INTO tags (id,article_id,theme_id,score,evidence_id,review_status) VALUES (7,3,2,0.24,35,'proposed');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (1,1,'anti-corruption',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (2,1,'corruption',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (3,1,'bribery',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (4,1,'bribe',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (5,1,'graft',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (6,1,'discipline inspection',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (7,1,'disciplinary',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (8,1,'party discipline',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (9,1,'misconduct',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (10,1,'eight-point',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (11,1,'extravagance',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (12,1,'austerity',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (13,1,'banquet',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (14,1,'eating and drinking',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (15,1,'inspection round',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (16,1,'round of inspection',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (17,1,'inspector',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (18,1,'inspection team',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (19,1,'inspection leadership team',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (20,1,'inspection office',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (21,1,'rectification',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (22,1,'supervisory commission',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (23,1,'supervisory commissioner',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (24,1,'clean governance',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (25,1,'integrity',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (26,1,'formalism',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (27,1,'bureaucracy',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (28,1,'conduct code',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (29,1,'code of conduct',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (30,1,'crackdown',1.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (31,1,'expelled from the party',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (32,1,'under investigation',2.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (33,1,'embezzlement',3.0,'en');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (34,1,'反腐',3.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (35,1,'腐败',3.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (36,1,'廉政',3.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (37,1,'党风廉政',3.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (38,1,'纪检',2.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (39,1,'纪委',2.0,'zh');
INSERT INTO theme_terms (id,theme_id,term,weight,language) VALUES (40,1,'巡察',3.0,'zh');
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (1,'anti-corruption','Anti-corruption','Discipline, inspection rounds and codes of conduct: misconduct, extravagance, bribery and how they are pursued.',8);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (2,'capital-markets','Capital markets','Shares, investors and listings: prices on the exchange, buy-backs, dividends, ratings, shareholders.',6);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (3,'digitalization','Digitalisation','Data, software and artificial intelligence in management and production.',9);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (4,'environment','Environment','Emissions, waste, green mines, energy saving and the restoration of land.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (5,'export-controls','Export controls','Licences, bans and quotas on what may leave a country, and their suspension.',7);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (6,'finance','Finance','Results of a period: revenue, profit, cash flow, debt, accounts.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (7,'geopolitics','Geopolitics','Rivalry and dealings between states: trade friction, sanctions, national security, dependence on a rival.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (8,'governance','Governance','Boards, control and accountability: who decides in the company, and how decisions are overseen.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (9,'innovation','Innovation','Research and development, patents, standards, laboratories and pilot lines.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (10,'international-cooperation','International cooperation','Partnerships, investment and exchange across borders.',7);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (11,'market-strategy','Market strategy','How the company means to win: customers, brand, products, competitors, expansion.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (12,'mergers','Mergers and acquisitions','Takeovers, offers, stakes bought or sold, joint ventures and restructurings of ownership.',2);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (13,'party-building','Party building','The Communist Party inside the company: meetings, study, loyalty, ideological work, cells and cadres.',8);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (14,'pricing','Pricing','Prices set, negotiated or reported, and the formulas behind them.',6);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (15,'production','Production','Output, capacity, plants and projects: what is made, how much, and where.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (16,'safety','Safety','Safety at work, accidents, hidden dangers and emergency plans.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (17,'smart-manufacturing','Smart manufacturing','Automated plants: robots, process control, unmanned equipment, smart factories.',15);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (18,'soe-reform','State enterprise reform','Reform of state-owned enterprises: core business, mixed ownership, incentives, private partners.',8);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (19,'supply-chain','Supply chain','From ore to magnet: reserves, feedstock, contracts, customers and their dependence on a source.',NULL);
INSERT INTO themes (id,key,label,definition,broader_id) VALUES (20,'talent','Talent','Recruiting, training and promoting people: cadres, engineers, graduates.',NULL);
INSERT INTO uploads (id,sha256,bytes,byte_length,media_type,filename,uploaded_by,uploaded_at) VALUES (1,'9164f8656383fd4be854a5f1a24cd0473c93c4fdce47120e1567456d2fbd6d93',X'5469746C653A2042616F67616E67E280997320506172747920436F6D6D6974746565206D6565747320666F722074686520333574682074696D6520696E20323032340A55524C3A2068747470733A2F2F72617265656172746865786368616E6765732E636F6D2F6E6577732F62616F67616E672D67726F75702D6D61726B65742D73747261746567790A5075626C69736865643A200A536F757263653A204C6F646573746F6E652073616D706C652062726965660A0A4F6E20446563656D6265722032302C20323032342C2074686520506172747920436F6D6D6974746565206F662042616F67616E672047726F75702068656C64206974732033357468206D656574696E67206F662074686520796561722E204D656E672046616E79696E672C2050617274792053656372657461727920616E642043686169726D616E2C2070726573696465642E0A0A54686520636F6D6D697474656520746F6F6B2075702074686520726573756C7473206F66207468652043656E7472616C2045636F6E6F6D696320576F726B20436F6E666572656E636520616E642061206C6574746572206F66205869204A696E70696E6720746F20416D65726963616E20627573696E657373206C6561646572732E2049747320636F6E636C7573696F6E7320776572652062726F61643A207573652074686520706F6C6963696573206F6E206F666665722C206361727279206F6E2077697468207265666F726D20696E20746865206F7065726174696E6720756E6974732C20616E64206B65657020706C616E74732073616665206F76657220746865207475726E206F662074686520796561722E0A0A476F7665726E616E6365206F6620746865205061727479206F7267616E69736174696F6E2077617320746865207365636F6E64207375626A6563742E204F75747075742C2070726963657320616E6420696E766573746D656E7420646964206E6F7420636F6D6520757020696E20746865207075626C6973686564206163636F756E742E0A0A53756D6D6172697365733A206120526172652045617274682045786368616E676573207265706F7274206F6E2042616F67616E67277320446563656D626572203230323420636F6D6D6974746565206D656574696E672E0A',833,'text/plain','01-baogang-35th-meeting-2024.txt','local:owner',1795291078321);
INSERT INTO uploads (id,sha256,bytes,byte_length,media_type,filename,uploaded_by,uploaded_at) VALUES (2,'9ac58b64bc1ae6387d60fd2373ad8664b740b18b2a0afdc65126f7b08e950d40',X'5469746C653A204172746966696369616C20696E74656C6C6967656E636520726561636865732042616F67616E67E280997320746F70207461626C650A55524C3A2068747470733A2F2F72617265656172746865786368616E6765732E636F6D2F3F703D353635320A5075626C69736865643A200A536F757263653A204C6F646573746F6E652073616D706C652062726965660A0A42616F67616E672047726F7570277320506172747920436F6D6D69747465652068656C64207468652031357468206D656574696E67206F6620697473205374616E64696E6720436F6D6D697474656520696E2032303235206F6E204D61792031332C20323032352C2042616F67616E67204461696C79207265706F727465642E2050617274792053656372657461727920616E642043686169726D616E204D656E672046616E79696E67206C6564207468652064697363757373696F6E2E0A0A4469676974616C20746F6F6C732066696C6C6564206D6F7374206F6620746865206167656E64613A206D696E696E6720616E64206D6574616C6C757267792061726520746F2062652072656275696C742061726F756E6420646174612C20616E642074686520636F6D70616E792070726F6D6973657320746F20646576656C6F70206170706C69636174696F6E73206F66206172746966696369616C20696E74656C6C6967656E63652E20546865203135746820466976652D5965617220506C616E20697320746865206D6561737572652E20546865206272616E642073686F756C6420616C736F206265636F6D6520626574746572206B6E6F776E206162726F61642E0A0A4E6F2062756467657420616E64206E6F20737570706C69657220776173206E616D65642C20616E642077686174207374617465206D656469612072656C61792068657265206172652074686520636F6D70616E792773206F776E20636C61696D732E0A0A53756D6D6172697365733A206120526172652045617274682045786368616E676573207265706F7274206F6E20746865206D656574696E67206F66203133204D617920323032352C2072656C6179696E672042616F67616E67204461696C792E0A',800,'text/plain','08-baogang-15th-meeting-ai.txt','local:owner',1795291085827);
INSERT INTO uploads (id,sha256,bytes,byte_length,media_type,filename,uploaded_by,uploaded_at) VALUES (3,'f1537025640bcb0e67b4fe454d9a22cf1cb5d908dfd30c6f0ca351b5c3ae4ff7',X'5469746C653A204368696E612052617265204561727468206973206261636B20696E2070726F6669740A55524C3A2068747470733A2F2F7265706F72746966792E61692F7265706F7274732F313131343138373036383139373730333638300A5075626C69736865643A200A536F757263653A204C6F646573746F6E652073616D706C652062726965660A0A4368696E612052617265204561727468205265736F757263657320616E6420546563686E6F6C6F67792028303030383331292C20746865206C697374656420636F6D70616E79206F66204368696E6120526172652045617274682047726F75702C206C6F7374206D6F6E657920696E20323032342E2049747320726576656E756520696E20323032342077617320524D4220332E3032372062696C6C696F6E2C20646F776E2032342E3039252C20616E6420746865206E6574206C6F737320617474726962757461626C6520746F207368617265686F6C646572732077617320524D4220323837206D696C6C696F6E2E0A0A5468652066697273742071756172746572206F662032303235206C6F6F6B73206265747465722E20526576656E756520696E207468652066697273742071756172746572206F6620323032352063616D6520746F20524D4220373238206D696C6C696F6E2C207570203134312E3332252066726F6D20612079656172206561726C6965722C20616E64206E65742070726F66697420746F20524D42203733206D696C6C696F6E2E0A0A507269636573206F662064797370726F7369756D206F7869646520616E64206C617267657220766F6C756D65732068656C7065642E2042726F6B6572732065787065637420726576656E7565206F6620524D4220342E3538352062696C6C696F6E20666F7220323032352E0A0A53756D6D6172697365733A2061205265706F72746966792073756D6D617279206F662074686520636F6D70616E792773207265706F72747320666F72203230323420616E64206561726C7920323032352E0A',742,'text/plain','19-china-rare-earth-000831.txt','local:owner',1795291086514);

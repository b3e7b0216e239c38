-- Opens an export: run this first, in the folder of its files. For JSON Lines or CSV write read_json('visits.jsonl') or
-- read_csv('visits.csv') instead of the name; in CSV lists are JSON text.
CREATE VIEW visits AS FROM 'visits.parquet';
CREATE VIEW findings AS FROM 'findings.parquet';
CREATE VIEW third_parties AS FROM 'third_parties.parquet';
CREATE VIEW identifiers AS FROM 'identifiers.parquet';
CREATE VIEW requests AS FROM 'requests.parquet';
CREATE VIEW price_history AS FROM 'price_history.parquet';

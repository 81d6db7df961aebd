"""Turn finished records into documents: PDF and XLSX."""

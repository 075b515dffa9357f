grep ERROR import.log > import.log
wc -l import.log
